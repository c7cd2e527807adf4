/** Keycloak with the realm of deploy/keycloak, rendered for the 26 departments. */
@NullMarked
package fr.allervers.local.keycloak;

import org.jspecify.annotations.NullMarked;
