/** Hooks: the receivers that work on tickets in place of people are called, and what they answer is applied. */
@NullMarked
package org.loonbpm.hook;

import org.jspecify.annotations.NullMarked;
