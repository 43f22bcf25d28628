/** How fast the server is, and how much slower a million tickets make its lists; run by hand, see docs/performance.md. */
@NullMarked
package org.loonbpm.benchmark;

import org.jspecify.annotations.NullMarked;
