/** What is sent twice counts once. A sender makes a key for each thing that it sends; the answer is kept under that key and given again. */
@NullMarked
package health.zaoxue.platform.receipts;

import org.jspecify.annotations.NullMarked;
