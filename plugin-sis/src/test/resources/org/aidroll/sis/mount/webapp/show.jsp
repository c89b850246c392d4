<%@ page session="false" contentType="text/html; charset=UTF-8" %><!DOCTYPE html>
<html><head><title>学籍</title></head>
<body><% for (int i = 0; i < 3000; i++) { %><p>row <%= i %> 张三</p>
<% } %></body></html>
