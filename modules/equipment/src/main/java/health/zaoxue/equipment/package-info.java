/** What a hospital works with and what it costs: devices and their problems, funding requests, budget lines and their ledger. It asks capacity which gap a request fills. */
@NullMarked
package health.zaoxue.equipment;

import org.jspecify.annotations.NullMarked;
