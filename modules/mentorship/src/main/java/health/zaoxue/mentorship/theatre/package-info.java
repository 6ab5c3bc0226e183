/** What the hospital's theatre lists say was done, and how the case logs compare with it. Of a record number only a digest comes here, and who asks learns what matches, not which record. */
@NullMarked
package health.zaoxue.mentorship.theatre;

import org.jspecify.annotations.NullMarked;
