/** The only package that knows Flowable: deploys workflows, moves tickets' tokens, tells of every move. */
@NullMarked
package org.loonbpm.engine;

import org.jspecify.annotations.NullMarked;
