/** Pictures that people send. What arrives is never kept: it is decoded, and a clean picture is written from it. */
@NullMarked
package health.zaoxue.platform.files;

import org.jspecify.annotations.NullMarked;
