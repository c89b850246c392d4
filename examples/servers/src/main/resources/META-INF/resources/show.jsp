<%@ page contentType="text/html;charset=UTF-8" session="false" %><!DOCTYPE html>
<html><head><title>学籍</title></head><body><nav>菜单</nav>
<% for (int row = 0; row < 2000; row++) { %><p>row <%= row %></p>
<% } %></body></html>
