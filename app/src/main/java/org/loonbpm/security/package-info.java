/** Who is calling: signed headers, JWT cookie, and what they may do. */
@NullMarked
package org.loonbpm.security;

import org.jspecify.annotations.NullMarked;
