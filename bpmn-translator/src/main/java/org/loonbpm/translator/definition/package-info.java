/** What a Loonflow workflow is: immutable records, complete enough to write it down and read it back without loss. */
@NullMarked
package org.loonbpm.translator.definition;

import org.jspecify.annotations.NullMarked;
