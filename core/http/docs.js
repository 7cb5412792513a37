// Starts Swagger UI on the page of `docs.py`, whose CSP allows no inline script.
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: null, // its badge would be asked from another host
});
