/** A real engine with the beans that deployed processes ask for. */
@NullMarked
package org.loonbpm.translator.engine;

import org.jspecify.annotations.NullMarked;
