/** What happens to tickets when servers are killed in the middle of their work; run by the Maven profile {@code reliability}. */
@NullMarked
package org.loonbpm.reliability;

import org.jspecify.annotations.NullMarked;
