package fr.allervers.web.forward;

import fr.allervers.web.problem.Problem;
import fr.allervers.web.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.streams.Pipe;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * One call on its way to a service and its answer on the way back. Bodies flow through, none is kept; a body that breaks
 * is not ended, or the half would be taken for the whole.
 */
final class Exchange {

    private static final Logger LOGGER = Logger.getLogger(Exchange.class);
    private static final int UNAUTHORIZED = 401;

    private final Vertx vertx;
    private final HttpClient client;
    private final URI address;
    private final Patience patience;
    private final Target target;
    private final HttpServerRequest asked;
    private final Pipe<Buffer> upload;
    private final HttpServerResponse answered;

    Exchange(Vertx vertx, HttpClient client, URI address, Patience patience, Target target, RoutingContext context) {
        this.vertx = vertx;
        this.client = client;
        this.address = address;
        this.patience = patience;
        this.target = target;
        this.asked = context.request();
        this.upload = asked.pipe().endOnFailure(false);
        this.answered = context.response();
    }

    /** The request must be paused. */
    void run(String accessToken) {
        client.request(options())
                .compose(request -> send(request, accessToken))
                .onSuccess(this::answer)
                .onFailure(this::fail);
    }

    private RequestOptions options() {
        String query = asked.query() == null ? "" : "?" + asked.query();
        return new RequestOptions()
                .setMethod(asked.method())
                .setConnectTimeout(patience.answer().toMillis())
                .setAbsoluteURI(address + target.path() + query);
    }

    private Future<HttpClientResponse> send(HttpClientRequest request, String accessToken) {
        PassedHeaders.ask(asked.headers(), request.headers(), accessToken);
        answered.closeHandler(_ -> request.reset());
        if (asked.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            request.setChunked(true);
        }
        upload.to(request).onSuccess(_ -> expectAnswer(request));
        // Whatever breaks is told by the answer that does not come.
        request.exceptionHandler(_ -> {});
        return request.response();
    }

    private void expectAnswer(HttpClientRequest request) {
        long timer = vertx.setTimer(
                patience.answer().toMillis(), _ -> request.reset(0, new TimeoutException("no answer in time")));
        request.response().onComplete(_ -> vertx.cancelTimer(timer));
    }

    private void answer(HttpClientResponse response) {
        if (response.statusCode() == UNAUTHORIZED) {
            dropWhatIsNotSent(response.request());
            Problems.sessionExpired().send(answered);
            return;
        }
        answered.setStatusCode(response.statusCode());
        PassedHeaders.answer(response.headers(), answered.headers(), target.service());
        Compression.allow(answered.headers());
        answered.setChunked(mayHaveBody(response) && !response.headers().contains(HttpHeaders.CONTENT_LENGTH));
        response.pipe()
                .endOnFailure(false)
                .to(answered)
                .onSuccess(_ -> dropWhatIsNotSent(response.request()))
                .onFailure(_ -> answered.reset());
    }

    /**
     * A service may answer before everything was sent, and take no more of it: its answer counts. The rest is read and
     * thrown away, or the next call on this connection would wait behind it for ever.
     */
    private void dropWhatIsNotSent(HttpClientRequest request) {
        if (!asked.isEnded()) {
            request.reset();
            upload.close();
        }
    }

    private boolean mayHaveBody(HttpClientResponse response) {
        return asked.method() != HttpMethod.HEAD && response.statusCode() != 204 && response.statusCode() != 304;
    }

    private void fail(Throwable failure) {
        LOGGER.warnf("%s: %s", target.service().shortName(), failure.getClass().getSimpleName());
        String service = target.service().shortName();
        String title = target.service().title();
        refuse(isTimeout(failure) ? Problems.serviceSlow(service, title) : Problems.serviceAway(service, title));
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException;
    }

    private void refuse(Problem problem) {
        upload.close();
        problem.send(answered);
    }
}
