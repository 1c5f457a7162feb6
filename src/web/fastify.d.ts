import '@fastify/cookie'
import '@fastify/multipart'
