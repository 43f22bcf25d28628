/** Hands the pages of admin-web to the browser. */
@NullMarked
package org.loonbpm.pages;

import org.jspecify.annotations.NullMarked;
