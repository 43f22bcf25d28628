/** The trail's endpoints. */
@NullMarked
package org.loonbpm.flowlog.web;

import org.jspecify.annotations.NullMarked;
