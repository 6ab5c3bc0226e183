/** The credentialing office: who meets a rule, what speaks for them, and who may do what until when. Views load, bind a form and call one service. */
@NullMarked
package health.zaoxue.portal.management.certifications;

import org.jspecify.annotations.NullMarked;
