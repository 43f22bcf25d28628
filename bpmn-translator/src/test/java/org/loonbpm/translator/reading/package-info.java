/** Tests of the package of the same name. */
@NullMarked
package org.loonbpm.translator.reading;

import org.jspecify.annotations.NullMarked;
