/** Votes, tried in every way. */
@NullMarked
package org.loonbpm.translator.countersign;

import org.jspecify.annotations.NullMarked;
