/** Files that people send. What arrives is never kept as it is told: a picture is decoded and written anew, a document is looked through, and both are named by their content. */
@NullMarked
package health.zaoxue.platform.files;

import org.jspecify.annotations.NullMarked;
