/** Hooks: the receivers that work on tickets in place of people are called, and those who know who is to act. */
@NullMarked
package org.loonbpm.hook;

import org.jspecify.annotations.NullMarked;
