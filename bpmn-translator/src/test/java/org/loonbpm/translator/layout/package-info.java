/** Tests of the package of the same name. */
@NullMarked
package org.loonbpm.translator.layout;

import org.jspecify.annotations.NullMarked;
