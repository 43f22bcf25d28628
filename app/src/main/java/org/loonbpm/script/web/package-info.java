/** Trying scripts and looking at their runs, over HTTP. */
@NullMarked
package org.loonbpm.script.web;

import org.jspecify.annotations.NullMarked;
