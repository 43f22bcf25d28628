/** Where everything stands in the diagram. */
@NullMarked
package org.loonbpm.translator.layout;

import org.jspecify.annotations.NullMarked;
