/** What has been measured, against the targets and against the last accepted run. It becomes a table for people and a file for the next comparison. */
@NullMarked
package health.zaoxue.benchmarks.report;

import org.jspecify.annotations.NullMarked;
