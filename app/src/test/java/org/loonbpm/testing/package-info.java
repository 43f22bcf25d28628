/** What tests of the running server share: one server, one database, a client that speaks the API, SQL counting. */
@NullMarked
package org.loonbpm.testing;

import org.jspecify.annotations.NullMarked;
