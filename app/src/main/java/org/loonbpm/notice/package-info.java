/** Notices: receivers that workflows name are told what happened to tickets. */
@NullMarked
package org.loonbpm.notice;

import org.jspecify.annotations.NullMarked;
