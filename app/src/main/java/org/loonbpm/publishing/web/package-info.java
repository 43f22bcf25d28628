/** The endpoints of published mode. */
@NullMarked
package org.loonbpm.publishing.web;

import org.jspecify.annotations.NullMarked;
