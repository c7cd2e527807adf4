/** Who is signed in: the code flow with Keycloak, the person's name and scope, the end of the session. Tokens stay in encrypted cookies and on this side. */
@NullMarked
package fr.allervers.web.session;

import org.jspecify.annotations.NullMarked;
