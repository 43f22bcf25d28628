/** Statistics over HTTP. */
@NullMarked
package org.loonbpm.statistics.web;

import org.jspecify.annotations.NullMarked;
