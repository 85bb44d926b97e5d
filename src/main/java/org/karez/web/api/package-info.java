/**
 * The interface procurement systems call; OpenAPI is its contract.
 */
@NullMarked
package org.karez.web.api;

import org.jspecify.annotations.NullMarked;
