/** Journeys through the pages, in a real browser against the real server. */
@NullMarked
package org.loonbpm.pages;

import org.jspecify.annotations.NullMarked;
