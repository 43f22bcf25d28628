/** Describes the API to its callers: OpenAPI 3.1 at {@code /v3/api-docs}, to browse at {@code /docs/api}. */
@NullMarked
package org.loonbpm.description;

import org.jspecify.annotations.NullMarked;
