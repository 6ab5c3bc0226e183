/** What may not stand in a free text. No patient identity is stored anywhere, so a text that looks like one is refused before it is kept. */
@NullMarked
package health.zaoxue.platform.text;

import org.jspecify.annotations.NullMarked;
