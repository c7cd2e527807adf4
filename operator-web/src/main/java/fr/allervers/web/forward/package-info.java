/** The services' APIs under the page's own address, with the token of whoever is signed in. Whether a call is allowed the service decides, never this room. */
@NullMarked
package fr.allervers.web.forward;

import org.jspecify.annotations.NullMarked;
