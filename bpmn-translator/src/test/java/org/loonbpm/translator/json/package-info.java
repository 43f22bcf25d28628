/** Tests of the package of the same name. */
@NullMarked
package org.loonbpm.translator.json;

import org.jspecify.annotations.NullMarked;
