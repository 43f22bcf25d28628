/** People, departments, roles and the applications that call. */
@NullMarked
package org.loonbpm.account;

import org.jspecify.annotations.NullMarked;
