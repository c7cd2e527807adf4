package fr.allervers.web.problem;

/** Everything the front itself refuses. */
public final class Problems {

    private Problems() {}

    public static Problem sessionExpired() {
        return Problem.answer(401, "session-expired", "Votre session a pris fin : connectez-vous pour continuer.");
    }

    public static Problem crossSite() {
        return Problem.answer(403, "cross-site", "Cette demande ne vient pas de l'application.");
    }

    public static Problem notFound() {
        return Problem.answer(404, "not-found", "Introuvable.");
    }

    public static Problem methodNotAllowed() {
        return Problem.answer(405, "http-405", "La demande n'a pas pu être traitée.");
    }

    public static Problem internal() {
        return Problem.answer(500, "internal", "Erreur interne : l'équipe technique peut la retrouver.");
    }

    public static Problem serviceAway(String service, String title) {
        return Problem.answer(503, "service-away", "« " + title + " » est momentanément indisponible.")
                .of(service);
    }

    public static Problem serviceSlow(String service, String title) {
        return Problem.answer(504, "service-slow", "« " + title + " » tarde à répondre.")
                .of(service);
    }
}
