/** The only package that knows Flowable. */
@NullMarked
package org.loonbpm.engine;

import org.jspecify.annotations.NullMarked;
