/** Licences to practise, with their places and days. Of a number only its end is told; its digest finds the same one again. */
@NullMarked
package health.zaoxue.identity.licence;

import org.jspecify.annotations.NullMarked;
