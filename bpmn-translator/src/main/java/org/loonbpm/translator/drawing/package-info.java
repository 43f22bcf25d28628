/** Processes as pictures. */
@NullMarked
package org.loonbpm.translator.drawing;

import org.jspecify.annotations.NullMarked;
