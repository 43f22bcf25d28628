/** Loonflow's condition expressions: read as a small language of values, compiled to JUEL, never evaluated as text. */
@NullMarked
package org.loonbpm.translator.condition;

import org.jspecify.annotations.NullMarked;
