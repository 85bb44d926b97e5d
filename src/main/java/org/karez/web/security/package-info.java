/**
 * Who may reach which address, how people sign in and how systems show their key.
 */
@NullMarked
package org.karez.web.security;

import org.jspecify.annotations.NullMarked;
