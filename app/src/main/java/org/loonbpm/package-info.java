/** The server; packages by feature, see {@code docs/index.md} for the order to read them in. */
@NullMarked
package org.loonbpm;

import org.jspecify.annotations.NullMarked;
