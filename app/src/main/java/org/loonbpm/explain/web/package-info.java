/** The explanations' endpoint. */
@NullMarked
package org.loonbpm.explain.web;

import org.jspecify.annotations.NullMarked;
