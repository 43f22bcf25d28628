/** What may be wrong with a definition: one rule a class, all problems reported at once. */
@NullMarked
package org.loonbpm.translator.validation;

import org.jspecify.annotations.NullMarked;
