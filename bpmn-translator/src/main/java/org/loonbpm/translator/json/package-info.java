/** Definitions as JSON text that people can read, compare and write by hand. */
@NullMarked
package org.loonbpm.translator.json;

import org.jspecify.annotations.NullMarked;
