/** Tests of the package of the same name. */
@NullMarked
package org.loonbpm.translator.command;

import org.jspecify.annotations.NullMarked;
