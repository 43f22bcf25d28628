/** The addresses under {@code /api/v1.0/accounts} and the shapes that go in and out there. */
@NullMarked
package org.loonbpm.account.web;

import org.jspecify.annotations.NullMarked;
