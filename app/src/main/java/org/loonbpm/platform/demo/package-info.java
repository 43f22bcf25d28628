/** Sample people, workflows and tickets for whoever wants to look around. */
@NullMarked
package org.loonbpm.platform.demo;

import org.jspecify.annotations.NullMarked;
