<%@ page session="false" contentType="text/html; charset=UTF-8" %><footer>脚 </body></html></footer>
