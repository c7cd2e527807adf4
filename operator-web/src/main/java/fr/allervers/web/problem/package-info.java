/** What the front itself refuses, in the services' own shape (RFC 9457). No word of a service is changed here. */
@NullMarked
package fr.allervers.web.problem;

import org.jspecify.annotations.NullMarked;
