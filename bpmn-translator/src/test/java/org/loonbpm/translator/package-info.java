/** Tests of the translator as a whole: the corpus, and properties that hold for every definition. */
@NullMarked
package org.loonbpm.translator;

import org.jspecify.annotations.NullMarked;
