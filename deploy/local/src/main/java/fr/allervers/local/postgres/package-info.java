/** PostgreSQL 18 with one database and one user per service, durable as in production. */
@NullMarked
package fr.allervers.local.postgres;

import org.jspecify.annotations.NullMarked;
